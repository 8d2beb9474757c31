import io
import pathlib
import tempfile

from mako.lookup import TemplateLookup
from mako.runtime import Context
from mako.template import Template


folder = pathlib.Path(tempfile.gettempdir()) / "twin-templates"
folder.mkdir(exist_ok=True)
(folder / "page.mako").write_text("<%def name='part()'>part</%def>${name} ${part()}")

lookup = TemplateLookup([str(folder)])
page = lookup.get_template("/page.mako")
print(page.render(name="x"))
print(page.render_unicode(name="x"))
page.render_context(Context(io.StringIO(), name="x"))
print(page.get_def("part").render())
print(Template("${name}").render(name="memory"))
try:
    Template("${1 / zero}").render(zero=0)
except ZeroDivisionError as error:
    print(error)
