import pathlib
import tempfile

import jinja2


folder = pathlib.Path(tempfile.gettempdir()) / "twin-templates"
folder.mkdir(exist_ok=True)
(folder / "page.html").write_text("{% include 'part.html' %} {{ name }}")
(folder / "part.html").write_text("part")
(folder / "bad.html").write_text("{{ 1 / zero }}")

environment = jinja2.Environment(loader=jinja2.FileSystemLoader(folder))
print(environment.get_template("page.html").render(name="x"))
print(environment.get_template("page.html").render(name="again"))
print(jinja2.Template("{{ name }}").render(name="memory"))
print("".join(environment.get_template("part.html").generate()))
try:
    environment.get_template("bad.html").render(zero=0)
except ZeroDivisionError as error:
    print(error)
try:
    environment.get_template("nowhere.html")
except jinja2.TemplateNotFound as error:
    print(error)
