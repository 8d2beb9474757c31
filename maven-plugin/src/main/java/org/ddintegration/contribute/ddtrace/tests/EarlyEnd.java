package org.ddintegration.contribute.ddtrace.tests;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ddintegration.contribute.ddtrace.patch.HandlerShape;

/**
 * A call that ends before its original is done, and the test that its span ends with it.
 *
 * @param shape of the handlers that can end so
 * @param test name of the test
 * @param end function of the span tests that ends a call early
 * @param isClean whether that is no error
 */
public record EarlyEnd(HandlerShape shape, String test, String end, boolean isClean) {
    private static final List<EarlyEnd> ALL = List.of(
            new EarlyEnd(
                    HandlerShape.COROUTINE, "test_span_ends_when_the_call_is_cancelled", "cancel_coroutine", false),
            new EarlyEnd(
                    HandlerShape.GENERATOR, "test_span_ends_when_the_generator_is_closed", "close_generator", true),
            new EarlyEnd(
                    HandlerShape.ASYNC_GENERATOR,
                    "test_span_ends_when_the_async_generator_is_closed",
                    "close_async_generator",
                    true));

    static List<EarlyEnd> of(Stream<HandlerShape> shapes) {
        Set<HandlerShape> there = Set.copyOf(shapes.toList());
        return ALL.stream().filter(end -> there.contains(end.shape())).toList();
    }

    /** What the test's cases are called with otherwise. */
    public String drive() {
        return shape.drive();
    }
}
