import asyncio
import http.server
import threading

import httpx


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        length = int(self.headers.get("content-length") or 0)
        self.rfile.read(length)
        status = int(self.path.strip("/"))
        self.send_response(status)
        if status == 302:
            self.send_header("location", "/200")
        self.send_header("content-length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    do_POST = do_GET

    def log_message(self, *args):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = "http://127.0.0.1:%d" % server.server_port


async def get():
    async with httpx.AsyncClient() as client:
        return await client.get(url + "/200")


with httpx.Client() as client:
    print(client.get(url + "/200"))
    print(client.post(url + "/201", content=b"body"))
    print(client.get(url + "/404"))
    print(client.get(url + "/500"))
    print(client.get(url + "/302", follow_redirects=True))
print(asyncio.run(get()))
server.shutdown()
server.server_close()
try:
    httpx.get(url + "/200")
except httpx.ConnectError:
    print("refused")
