try:
    from parcel._fast import crc
except ImportError:
    def crc(data):
        return 0


def checked(data):
    return crc(data)
