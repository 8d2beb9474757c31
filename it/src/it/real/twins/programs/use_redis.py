import asyncio
import socket
import subprocess
import time

import redis
import redis.asyncio


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


async def get(port):
    client = redis.asyncio.Redis(port=port)
    value = await client.get("name")
    await client.aclose()
    return value


port = free_port()
server = subprocess.Popen(
    ["redis-server", "--port", str(port), "--save", "", "--appendonly", "no"], stdout=subprocess.DEVNULL
)
try:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            break
        except OSError:
            time.sleep(0.05)
    client = redis.Redis(port=port)
    client.set("name", "value")
    print(client.get("name"))
    print(client.mget("name", "nothing"))
    with client.pipeline() as pipeline:
        pipeline.set("a", 1).incr("a")
        print(pipeline.execute())
    try:
        client.incr("name")
    except redis.ResponseError as error:
        print(error)
    print(asyncio.run(get(port)))
finally:
    server.terminate()
    server.wait()
