package org.ddintegration.contribute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ddintegration.target.Feature;

/** Marks a {@link Contributor}, so that it is found on the plugin's class path. The class is public and has a
 * public constructor without parameters. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Contributes {
    /**
     * What is written, relative to the target's root. {@code {name}} stands for the integration's name, {@code {slug}}
     * for the name with hyphens, {@code {uid}} for 16 hexadecimal digits made from the name. Where several are given,
     * the first that exists in the target is taken, else the last.
     */
    String[] path();

    /** Layout features of which all must be there. */
    Feature[] needs() default {};

    /** Layout features of which none may be there. */
    Feature[] without() default {};

    /** Keys of the descriptor that decide what is written, such as {@code tests.versions}; an explained report names them. */
    String[] keys() default {};

    /** Whether every integration of the target has this file, whoever has written it. */
    boolean expected() default false;

    /** Contributors act in this order, then by simple class name, whatever package a class is in. */
    int order() default 1000;
}
