import chevron


print(chevron.render("Hello {{name}}", {"name": "x"}))
print(chevron.render("{{#items}}<{{.}}>{{/items}}", {"items": ["a", "b"]}))
try:
    chevron.render("{{#items}}", {"items": ["a"]})
except Exception as error:
    print(error)
