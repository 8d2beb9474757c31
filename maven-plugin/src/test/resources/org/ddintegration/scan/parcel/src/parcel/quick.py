def quick(body):
    from parcel.client import Client

    Client("a").send(body)


class Stamp(object):
    def __call__(self, text):
        return text
