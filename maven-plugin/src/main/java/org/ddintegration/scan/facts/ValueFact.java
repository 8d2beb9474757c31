package org.ddintegration.scan.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a value comes about: one that a name is given, or that a function returns. */
public sealed interface ValueFact {
    /**
     * What an expression gives.
     *
     * @param path such as {@code self.pool().get[]}; {@code ?} stands for a base that is no path
     */
    record OfPath(String path) implements ValueFact {
        @Override
        public Stream<String> paths() {
            return Stream.of(path);
        }
    }

    /** What an annotation says: any of these types. */
    record OfTypes(List<TypeFact> types) implements ValueFact {
        @Override
        public Stream<String> paths() {
            return types.stream().map(TypeFact::path);
        }
    }

    /** A generator that yields it. */
    record Yielding(ValueFact element) implements ValueFact {
        @Override
        public Stream<String> paths() {
            return element.paths();
        }
    }

    /** The paths that occur in it. */
    Stream<String> paths();

    /** The path when it is nothing but that. */
    default Optional<String> asPath() {
        return this instanceof OfPath one ? Optional.of(one.path()) : Optional.empty();
    }
}
