from unittest import mock

from parcel.base import Base


class Loud(Base):
    def again(self, action):
        return super().again(action)


def test_tracks(client):
    client.ping()


def test_guesses(unknown, pool):
    unknown.track(1)
    pool.take()


@mock.patch("parcel.wire.Wire.write")
def test_replaces(write, client):
    with mock.patch.object(Base, "again"):
        client.track(2)
