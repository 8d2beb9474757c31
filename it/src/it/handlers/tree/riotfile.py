from riot import Venv


latest = ""


def select_pys(min_version="3.9", max_version="3.14"):
    return ["3.%d" % minor for minor in range(int(min_version[2:]), int(max_version[2:]) + 1)]


venv = Venv(
    pkgs={"pytest": latest},
    venvs=[
        Venv(
            name="flask",
            command="pytest {cmdargs} tests/contrib/flask",
            pkgs={"flask": latest},
            venvs=[Venv(pys=["3.9"])],
        ),
    ],
)
