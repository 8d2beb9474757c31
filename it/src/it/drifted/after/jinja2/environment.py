"""The same in a later version: one method is renamed, one lost a parameter, one has a base, one an asynchronous twin."""


class BaseEnvironment:
    def _load_template(self, name, globals):
        return name, globals


class Environment(BaseEnvironment):
    def compile(self, source, filename=None):
        return source, filename


class Template:
    def render(self, *args, **kwargs):
        return "".join(self.generate_pieces(*args, **kwargs))

    async def render_async(self, *args, **kwargs):
        return self.render(*args, **kwargs)

    def generate_pieces(self, *args, **kwargs):
        yield from args
