package org.liuhe.contracts.areas;

import org.liuhe.contracts.Event;

/** Events of one area. */
public sealed interface AreaEvent extends Event permits AreaRegistered, AreaRenamed, AreaBoundarySet, AreaRetired {}
