package org.ddintegration.descriptor;

/** What kind of library is traced; decides span type, span kind and which norms apply. */
public enum Category {
    CACHE,
    DATABASE,
    HTTP_CLIENT,
    WEB,
    MESSAGING,
    TASK_QUEUE,
    LLM,
    TEMPLATE,
    RPC,
    STORAGE,
    OTHER
}
