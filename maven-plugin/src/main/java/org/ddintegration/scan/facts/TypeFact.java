package org.ddintegration.scan.facts;

/** A type that an annotation names. */
public sealed interface TypeFact {
    /**
     * An instance of a class: {@code Client}.
     *
     * @param path dotted, as the annotation has it
     */
    record InstanceOf(String path) implements TypeFact {}

    /** The class itself: {@code type[Client]}. */
    record ClassItself(TypeFact of) implements TypeFact {
        @Override
        public String path() {
            return of.path();
        }
    }

    /** A container, iterator or context manager: {@code list[Client]}. */
    record ContainerOf(TypeFact element) implements TypeFact {
        @Override
        public String path() {
            return element.path();
        }
    }

    /** A callable: {@code Callable[..., Client]}. */
    record CallableGiving(TypeFact result) implements TypeFact {
        @Override
        public String path() {
            return result.path();
        }
    }

    /** The path of the innermost class. */
    String path();
}
