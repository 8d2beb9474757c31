class Depot:
    def __init__(self, host, port=25, proxy=None):
        self._host = host
        self._port = port
        self._proxy = proxy

    def store(self, parcel):
        return self._proxy.store(parcel)

    def move(self, host, port, parcel):
        return self._proxy.move(parcel, host)

    def attach(self, hostname=None, port=None):
        return self._proxy.attach(hostname or self._host, port or self._port)

    @staticmethod
    def probe(hostname=None, port=25):
        return hostname

    @classmethod
    def near(cls):
        return cls("localhost")


class Annex(Depot):
    @property
    def host(self):
        return self._host

    def count(self):
        return self._proxy.count(self.host)


class Shed:
    def __init__(self, proxy):
        self.host = proxy.own_name()
        self._proxy = proxy

    def lock(self, name):
        return self._proxy.lock(name)
