import http.server
import threading

import httplib2


class Handler(http.server.BaseHTTPRequestHandler):
    seen = []

    def do_GET(self):
        self.seen.append("x-datadog-trace-id" in self.headers)
        self.rfile.read(int(self.headers.get("content-length") or 0))
        self.send_response(200)
        self.send_header("content-length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    do_POST = do_GET

    def log_message(self, *args):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = "http://127.0.0.1:%d/" % server.server_port
client = httplib2.Http()
print(client.request(url, "GET"))
print(client.request(url, method="POST", body="body", headers={"content-type": "text/plain"}))
assert Handler.seen == [True, True], Handler.seen
server.shutdown()
server.server_close()
try:
    httplib2.Http().request(url, "GET")
except OSError as error:
    print(error)
