def test_tracks(client):
    client.ping()


def test_guesses(unknown, pool):
    unknown.track(1)
    pool.take()
