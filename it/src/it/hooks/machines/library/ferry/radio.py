import socket
import radio_of_another_distribution


class Radio:
    def call(self, harbour, load=b""):
        """Sends words to a harbour."""
        wire = socket.create_connection((harbour, 80))
        wire.sendall(load)
        return wire.recv(10)
