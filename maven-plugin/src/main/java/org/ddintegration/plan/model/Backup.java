package org.ddintegration.plan.model;

/**
 * Text written by hand that a run replaces.
 *
 * @param path of its file in the target
 * @param text the whole file as it was
 */
public record Backup(String integration, String path, String text) {}
