import tomlkit


print(tomlkit.dumps(tomlkit.parse("a = 1")))
print(tomlkit.loads("b = 2"))
try:
    tomlkit.parse("a = ")
except tomlkit.exceptions.ParseError as error:
    print(error)
