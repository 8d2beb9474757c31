import asyncio

import aiokafka
from aiokafka.errors import KafkaTimeoutError
from aiokafka.structs import ConsumerRecord
from aiokafka.structs import RecordMetadata
from aiokafka.structs import TopicPartition


SERVER = "127.0.0.1:9092"
PLACE = TopicPartition("orders", 0)


class NoBroker:
    """Answers a producer and a consumer in the place of what talks to a broker."""

    def __init__(self):
        self.records = []

    def check_errors(self):
        pass

    async def metadata(self, topic):
        if topic == "nowhere":
            raise KafkaTimeoutError("no such topic")

    async def add_message(self, place, key, value, timeout, timestamp_ms, headers):
        offset = len(self.records)
        self.records.append(ConsumerRecord(place.topic, 0, offset, 0, 0, key, value, None, 0, 0, tuple(headers)))
        sent = asyncio.get_running_loop().create_future()
        sent.set_result(RecordMetadata(place.topic, 0, place, offset, 0, 0, 0))
        return sent

    async def next_record(self, partitions):
        if not self.records:
            raise KafkaTimeoutError("nothing there")
        return self.records.pop(0)

    async def fetched_records(self, partitions, timeout, max_records):
        records, self.records = self.records, []
        return {PLACE: records} if records else {}


async def main():
    broker = NoBroker()
    producer = aiokafka.AIOKafkaProducer(bootstrap_servers=SERVER)
    producer.client._wait_on_metadata = broker.metadata
    producer._partition = lambda topic, partition, *rest: partition or 0
    producer._message_accumulator = broker
    producer._producer_magic = 2
    producer.client._api_version = (2, 0, 0)
    await (await producer.send("orders", b"one", key=b"first"))
    await (await producer.send("orders", value=b"two", partition=0))
    await (await producer.send(topic="orders", value=b"three", headers=[("kind", b"late")]))
    try:
        await producer.send("nowhere", b"four")
    except KafkaTimeoutError as error:
        print(error)

    consumer = aiokafka.AIOKafkaConsumer("orders", bootstrap_servers=SERVER, group_id="shop")
    consumer._coordinator = consumer._fetcher = broker
    print(await consumer.getone())
    print(await consumer.getmany(timeout_ms=10))
    try:
        await consumer.getone()
    except KafkaTimeoutError as error:
        print(error)
    producer._closed = consumer._closed = True


asyncio.run(main())
