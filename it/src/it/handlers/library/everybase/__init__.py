import sqlite3


def connect(database):
    return sqlite3.connect(database)
