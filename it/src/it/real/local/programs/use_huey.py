import huey


queue = huey.MemoryHuey()


@queue.task()
def add(one, other):
    return one + other


result = add(1, 2)
queue.execute(queue.dequeue())
print(result())
