import socket


class Ferry:
    async def cross(self, harbour, load=b""):
        """Sends a load to a harbour."""
        wire = socket.create_connection((harbour, 80))
        wire.sendall(load)
        return wire.recv(10)
