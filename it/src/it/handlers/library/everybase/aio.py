class Cursor:
    async def execute(self, query):
        return self


class Connection:
    def __init__(self, host, port):
        self.host = host
        self.port = port

    def cursor(self):
        return Cursor()


async def connect(host, port=5432):
    return Connection(host, port)
