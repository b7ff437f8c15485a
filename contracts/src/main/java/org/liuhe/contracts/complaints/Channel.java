package org.liuhe.contracts.complaints;

/** How a complaint reached us. */
public enum Channel {
    WEB,
    COUNTER,
    HOTLINE,
    GRID_OFFICER,
    OPEN311,
    IMPORT
}
