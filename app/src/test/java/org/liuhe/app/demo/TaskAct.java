package org.liuhe.app.demo;

/** What somebody does about an enforcement task. */
enum TaskAct implements Course.Deed {
    PATROL,
    TEAM,
    GO,
    FIND_VIOLATION,
    FIND_NOTHING,
    ORDER,
    RECTIFY,
    FIND_RECTIFIED,
    FIND_NOT_RECTIFIED,
    HEAR,
    PENALISE,
    DECLINE
}
