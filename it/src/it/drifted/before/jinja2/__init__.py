from .environment import Environment
from .environment import Template
