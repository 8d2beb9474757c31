def quick(body):
    from parcel.client import Client

    Client("a").send(body)
