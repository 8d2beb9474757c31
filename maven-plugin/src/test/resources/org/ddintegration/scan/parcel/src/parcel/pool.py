class Pool:
    def take(self):
        ...


def _hidden():
    pass
