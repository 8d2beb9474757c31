import asyncio

from parcel import AsyncClient


async def main():
    parcels = AsyncClient()
    await parcels.send(b"x")


asyncio.run(main())
