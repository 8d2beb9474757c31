package org.ddintegration.contribute;

/** Adds one thing to the target: a file, or an entry in a shared file. Stateless: several may be asked at once, in any order. */
@FunctionalInterface
public interface Contributor {
    Contribution contribute(Integration integration);
}
