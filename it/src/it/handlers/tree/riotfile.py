from riot import Venv


latest = ""


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
