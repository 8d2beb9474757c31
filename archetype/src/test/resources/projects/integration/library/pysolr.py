"""Stands in for the library of the example descriptor."""

import urllib.request

__version__ = "3.11.0"


class Solr:
    def __init__(self, url):
        self.url = url

    def _send(self, path, body=None):
        with urllib.request.urlopen(self.url + path, body) as response:
            return response.read()

    def search(self, q, search_handler=None, **kwargs):
        """Performs a search and returns the results."""
        return self._send("/select?q=" + q)

    def add(self, docs, **kwargs):
        """Adds or updates documents."""
        return self._send("/update", docs)

    def delete(self, id=None, q=None, **kwargs):
        """Deletes documents."""
        return self._send("/update", q)
