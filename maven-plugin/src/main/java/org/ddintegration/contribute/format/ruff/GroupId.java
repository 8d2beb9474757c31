package org.ddintegration.contribute.format.ruff;

/** Names a group, so that something elsewhere can depend on whether it is broken. */
final class GroupId {}
