import duckdb


cursor = duckdb.connect(":memory:").cursor()
cursor.execute("CREATE TABLE things (n INTEGER)")
cursor.executemany("INSERT INTO things VALUES (?)", [[1], [2]])
cursor.execute("SELECT n FROM things")
print(cursor.fetchall())
try:
    cursor.execute("SELECT n FROM nowhere")
except duckdb.CatalogException as error:
    print(error)
