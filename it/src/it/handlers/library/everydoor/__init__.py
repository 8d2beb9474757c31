class Door:
    def __call__(self, environ, start_response):
        start_response("200 OK", [("content-type", "text/plain")])
        return [b"open"]


async def serve(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"open"})
