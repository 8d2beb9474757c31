package org.ddintegration.scan;

/** What a span may say of a call, whatever its tag is called. */
public enum SpanAttribute {
    /** The host of the server that a call goes to, and its port. */
    HOST,
    PORT,
    USER,
    DATABASE,
    COLLECTION,
    QUERY,
    /** The name by which a server knows the client. */
    CLIENT_NAME,
    /** How many arguments a command has that takes any number. */
    ARGUMENT_COUNT,
    /** How many commands are sent together. */
    PIPELINE_LENGTH,
    ROW_COUNT,
    KEY,
    /** Where a message goes to, or comes from. */
    DESTINATION,
    ROUTING_KEY,
    /** The part of a server that a destination belongs to. */
    NAMESPACE,
    /** The servers of a system that has many. */
    BROKERS,
    PARTITION,
    OFFSET,
    CONSUMER_GROUP,
    MESSAGE_ID,
    /** How many messages are sent together. */
    BATCH_SIZE,
    /** What the object that is called is called itself: a queue, an actor. */
    OWNER_NAME,
    JOB_ID,
    /** What a job runs. */
    JOB_FUNCTION,
    HTTP_METHOD,
    URL,
    /** The host that a request goes to, whatever its port. */
    HTTP_HOST,
    USER_AGENT,
    STATUS,
    /** The status in words. */
    REASON,
    REGION,
    BUCKET,
    MODEL,
    /** The model that answered. */
    RESPONSE_MODEL,
    TEMPLATE,
    AGENT
}
