from riot import Venv
from riot import latest


def select_pys(min_version="3.9", max_version="3.14"):
    return [min_version, max_version]


venv = Venv(
    venvs=[
        Venv(
            name="zeta",
            command="pytest {cmdargs} tests/contrib/zeta",
            pys=select_pys(),
            pkgs={"zeta": ["~=1.0.0", latest]},
        ),
    ],
)
