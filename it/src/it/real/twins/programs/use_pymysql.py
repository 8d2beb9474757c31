import socketserver
import struct
import threading

import pymysql


class MySql(socketserver.BaseRequestHandler):
    """As much of MySQL as answers a few queries."""

    def send(self, number, payload):
        self.request.sendall(struct.pack("<I", len(payload))[:3] + bytes([number]) + payload)

    def receive(self):
        head = self.request.recv(4)
        return self.request.recv(int.from_bytes(head[:3], "little")) if head else b"\x01"

    def handle(self):
        capabilities = 0x8A209
        self.send(
            0,
            b"\x0a8.0.0\x00"
            + struct.pack("<I", 1)
            + b"a" * 8
            + b"\x00"
            + struct.pack("<HBHH", capabilities & 0xFFFF, 33, 2, capabilities >> 16)
            + bytes([21])
            + b"\x00" * 10
            + b"b" * 12
            + b"\x00mysql_native_password\x00",
        )
        self.receive()
        self.send(2, b"\x00\x00\x00\x02\x00\x00\x00")
        while True:
            command = self.receive()
            if command[:1] == b"\x01":
                return
            self.answer(command[1:])

    def answer(self, query):
        if b"nowhere" in query:
            self.send(1, b"\xff" + struct.pack("<H", 1146) + b"#42S02No such table")
        elif b"SELECT" in query:
            self.send(1, b"\x01")
            text = b"\x03def\x00\x00\x00\x01n\x00\x0c\x21\x00\x03\x00\x00\x00\xfd\x00\x00\x00\x00\x00"
            self.send(2, text)
            self.send(3, b"\xfe\x00\x00\x02\x00")
            self.send(4, b"\x011")
            self.send(5, b"\xfe\x00\x00\x02\x00")
        else:
            self.send(1, b"\x00\x02\x00\x02\x00\x00\x00")


server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), MySql)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
connection = pymysql.connect(
    host="127.0.0.1", port=server.server_address[1], user="me", password="", database="shop", ssl_disabled=True
)
cursor = connection.cursor()
cursor.execute("SELECT n FROM things")
print(cursor.fetchall())
cursor.executemany("UPDATE things SET n = %s", [(1,), (2,)])
connection.commit()
try:
    cursor.execute("SELECT n FROM nowhere")
except pymysql.err.ProgrammingError as error:
    print(error)
connection.rollback()
