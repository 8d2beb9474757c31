package org.ddintegration.contribute.ddtrace.patch;

import org.ddintegration.descriptor.Hook;
import org.ddintegration.scan.Binding;

/**
 * What a hook point is and how its wrapper calls it, in words.
 *
 * @param article such as {@code a coroutine method}
 * @param call what the handler does with {@code wrapped}
 * @param hasInstance whether the handler gets the object or class that the method belongs to
 */
record CallShape(String article, String call, boolean hasInstance) {
    /** @param binding null when it is not known */
    static CallShape of(Hook hook, Binding binding) {
        boolean method = !hook.target().owner().isEmpty();
        String noun = !method
                ? "function"
                : binding == Binding.STATIC ? "static method" : binding == Binding.CLASS ? "class method" : "method";
        boolean hasInstance = method && binding != Binding.STATIC;
        return switch (hook.kind()) {
            case FUNCTION, METHOD ->
                new CallShape("a " + noun, "return ``wrapped(*args, **kwargs)``, let its exceptions pass", hasInstance);
            case COROUTINE ->
                new CallShape(
                        "a coroutine " + noun,
                        "return ``await wrapped(*args, **kwargs)``, let its exceptions pass",
                        hasInstance);
            case GENERATOR ->
                new CallShape(
                        "a generator " + noun,
                        "``yield from wrapped(*args, **kwargs)``, open until that is exhausted, closed or raises",
                        hasInstance);
            case ASYNC_GENERATOR ->
                new CallShape(
                        "an asynchronous generator " + noun,
                        "``async for`` over ``wrapped(*args, **kwargs)``, yielding each item, open until that is exhausted,"
                                + " closed or raises",
                        hasInstance);
            case CONTEXT_MANAGER ->
                new CallShape(
                        "a context manager " + noun,
                        "return a context manager that enters ``wrapped(*args, **kwargs)``, open until its block is left",
                        hasInstance);
            case ASYNC_CONTEXT_MANAGER ->
                new CallShape(
                        "an asynchronous context manager " + noun,
                        "return an asynchronous context manager that enters ``wrapped(*args, **kwargs)``, open until its"
                                + " block is left",
                        hasInstance);
            case CLASS ->
                new CallShape(
                        "a class",
                        "call ``wrapped(*args, **kwargs)``, the ``__init__`` of ``instance``; return nothing",
                        true);
        };
    }
}
