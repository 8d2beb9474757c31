import socket
import subprocess
import time

import greenstalk


with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    port = probe.getsockname()[1]
server = subprocess.Popen(["beanstalkd", "-l", "127.0.0.1", "-p", str(port)])
try:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            break
        except OSError:
            time.sleep(0.05)
    with greenstalk.Client(("127.0.0.1", port)) as client:
        client.put("hello")
        job = client.reserve(timeout=1)
        print(job.body)
        client.delete(job)
        try:
            client.reserve(timeout=0)
        except greenstalk.TimedOutError as error:
            print(repr(error))
finally:
    server.terminate()
    server.wait()
