/**
 * The extension point: a contributor adds one thing to the target. Public API, together with what it refers to.
 *
 * <p>Every text that goes into the target comes from a template below {@code templates/}, whose path is that of what it
 * writes: {@code PATH.vm} is the whole file {@code PATH}, {@code PATH/ENTRY.vm} an entry of a file that many integrations
 * share, {@code PATH/PART.vm} a part of it that other templates of the same file take in by {@code #parse}. Where a file's
 * path depends on the layout, it is that of the newest one. {@code macros.vm} has what templates of several files repeat.
 * A contributor prepares the model, chooses the template by the layout's features and says where an entry goes.
 */
package org.ddintegration.contribute;
