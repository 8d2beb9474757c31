import importlib

from ddtrace.contrib.internal.shapes.patch import get_version
from ddtrace.contrib.internal.shapes.patch import patch
from ddtrace.contrib.internal.shapes.patch import unpatch
from tests.contrib.patch import PatchTestCase


_shapelib_query = importlib.import_module("shapelib.query")


class TestShapesPatch(PatchTestCase.Base):
    __integration_name__ = "shapes"
    __module_name__ = "shapelib"
    __patch_func__ = patch
    __unpatch_func__ = unpatch
    __get_version__ = get_version

    def assert_module_patched(self, shapelib):
        self.assert_wrapped(shapelib.client.Client.connect)
        self.assert_wrapped(shapelib.client.Client.parse)
        self.assert_wrapped(shapelib.client.Client.Cursor.execute)
        self.assert_wrapped(shapelib.client.Client._Client__send)
        self.assert_wrapped(shapelib.client.Client.__init__)
        self.assert_wrapped(shapelib.client.Client.rows)
        self.assert_wrapped(shapelib.client.Client.stream)
        self.assert_wrapped(_shapelib_query.query)
        self.assert_wrapped(shapelib.query)

    def assert_not_module_patched(self, shapelib):
        self.assert_not_wrapped(shapelib.client.Client.connect)
        self.assert_not_wrapped(shapelib.client.Client.parse)
        self.assert_not_wrapped(shapelib.client.Client.Cursor.execute)
        self.assert_not_wrapped(shapelib.client.Client._Client__send)
        self.assert_not_wrapped(shapelib.client.Client.__init__)
        self.assert_not_wrapped(shapelib.client.Client.rows)
        self.assert_not_wrapped(shapelib.client.Client.stream)
        self.assert_not_wrapped(_shapelib_query.query)
        self.assert_not_wrapped(shapelib.query)

    def assert_not_module_double_patched(self, shapelib):
        self.assert_not_double_wrapped(shapelib.client.Client.connect)
        self.assert_not_double_wrapped(shapelib.client.Client.parse)
        self.assert_not_double_wrapped(shapelib.client.Client.Cursor.execute)
        self.assert_not_double_wrapped(shapelib.client.Client._Client__send)
        self.assert_not_double_wrapped(shapelib.client.Client.__init__)
        self.assert_not_double_wrapped(shapelib.client.Client.rows)
        self.assert_not_double_wrapped(shapelib.client.Client.stream)
        self.assert_not_double_wrapped(_shapelib_query.query)
        self.assert_not_double_wrapped(shapelib.query)
