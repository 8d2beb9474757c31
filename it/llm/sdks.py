"""How users call each SDK: `raw` and `embedding` are None where it has none, `sends_model` tells whether answers name the
model, `counts_embedded` whether those to embeddings count tokens, `warm` is how a temperature is given."""

import importlib

from provider import BROKEN, MODEL

MESSAGES = [{"role": "user", "content": "Hi"}]
TOOL = {"name": "get_weather", "description": "Weather of a city", "parameters": {"type": "object", "properties": {}}}
TOOLS = [{"type": "function", "function": TOOL}]


class OpenAiLike:
    """openai, groq, together: classes generated from one kind of description."""

    sends_model = counts_embedded = True
    warm = {"temperature": 0.5}

    def __init__(self, name, url):
        sdk = importlib.import_module(name)
        title = {"openai": "OpenAI"}.get(name, name.capitalize())
        settings = dict(api_key="k", base_url=url, max_retries=0)
        self.client = getattr(sdk, title)(**settings)
        self.asynchronous = lambda: getattr(sdk, "Async" + title)(**settings)

    def chat(self, **options):
        return self.client.chat.completions.create(**{"model": MODEL, "messages": MESSAGES, **options})

    def stream(self):
        return self.chat(stream=True)

    def embedding(self):
        return self.client.embeddings.create(model="emb", input="Hi")

    def raw(self):
        return self.client.chat.completions.with_raw_response.create(model=MODEL, messages=MESSAGES).parse()

    async def async_chat(self):
        return await self.asynchronous().chat.completions.create(model=MODEL, messages=MESSAGES)

    async def async_stream(self):
        return await self.asynchronous().chat.completions.create(model=MODEL, messages=MESSAGES, stream=True)


class Together(OpenAiLike):
    counts_embedded = False


class Cohere:
    sends_model, counts_embedded = False, True
    warm = {"temperature": 0.5}

    def __init__(self, name, url):
        sdk = importlib.import_module(name)
        self.client = sdk.ClientV2(api_key="k", base_url=url)
        self.asynchronous = lambda: sdk.AsyncClientV2(api_key="k", base_url=url)

    def chat(self, **options):
        return self.client.chat(**{"model": MODEL, "messages": MESSAGES, **options})

    def stream(self):
        return self.client.chat_stream(model=MODEL, messages=MESSAGES)

    def embedding(self):
        return self.client.embed(model="emb", texts=["Hi"], input_type="search_query", embedding_types=["float"])

    def raw(self):
        return self.client.with_raw_response.chat(model=MODEL, messages=MESSAGES).data

    async def async_chat(self):
        return await self.asynchronous().chat(model=MODEL, messages=MESSAGES)

    async def async_stream(self):
        return self.asynchronous().chat_stream(model=MODEL, messages=MESSAGES)


class Ollama:
    sends_model = counts_embedded = True
    warm = {"options": {"temperature": 0.5}}
    raw = None

    def __init__(self, name, url):
        sdk = importlib.import_module(name)
        self.client = sdk.Client(host=url)
        self.asynchronous = lambda: sdk.AsyncClient(host=url)

    def chat(self, **options):
        return self.client.chat(**{"model": MODEL, "messages": MESSAGES, **options})

    def stream(self):
        return self.chat(stream=True)

    def embedding(self):
        return self.client.embed(model="emb", input="Hi")

    async def async_chat(self):
        return await self.asynchronous().chat(model=MODEL, messages=MESSAGES)

    async def async_stream(self):
        return await self.asynchronous().chat(model=MODEL, messages=MESSAGES, stream=True)


class Writer(OpenAiLike):
    embedding = None

    def __init__(self, name, url):
        sdk = importlib.import_module(name)
        settings = dict(api_key="k", base_url=url, max_retries=0)
        self.client = sdk.Writer(**settings)
        self.asynchronous = lambda: sdk.AsyncWriter(**settings)

    def chat(self, **options):
        return self.client.chat.chat(**{"model": MODEL, "messages": MESSAGES, **options})

    def raw(self):
        return self.client.chat.with_raw_response.chat(model=MODEL, messages=MESSAGES).parse()

    async def async_chat(self):
        return await self.asynchronous().chat.chat(model=MODEL, messages=MESSAGES)

    async def async_stream(self):
        return await self.asynchronous().chat.chat(model=MODEL, messages=MESSAGES, stream=True)


class Ai21:
    sends_model = False
    warm = {"temperature": 0.5}
    embedding = raw = None

    def __init__(self, name, url):
        sdk = importlib.import_module(name)
        self.messages = [importlib.import_module(name + ".models.chat").ChatMessage(**one) for one in MESSAGES]
        self.client = sdk.AI21Client(api_key="k", api_host=url)
        self.asynchronous = lambda: sdk.AsyncAI21Client(api_key="k", api_host=url)

    def asked(self, **options):
        return {"model": MODEL, "messages": self.messages, **options}

    def chat(self, **options):
        return self.client.chat.completions.create(**self.asked(**options))

    def stream(self):
        return self.chat(stream=True)

    async def async_chat(self):
        return await self.asynchronous().chat.completions.create(**self.asked())

    async def async_stream(self):
        return await self.asynchronous().chat.completions.create(**self.asked(stream=True))


SDKS = {"openai": OpenAiLike, "groq": OpenAiLike, "together": Together, "cohere": Cohere, "ollama": Ollama,
        "writerai": Writer, "ai21": Ai21}
DISTRIBUTIONS = {"writerai": "writer-sdk"}
