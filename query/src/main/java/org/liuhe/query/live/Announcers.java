package org.liuhe.query.live;

import org.springframework.stereotype.Component;

/** Makes the interceptor of each projection's processor. */
@Component
public class Announcers {

    private final Announcements announcements;
    private final InboxHolders holders;

    Announcers(Announcements announcements, InboxHolders holders) {
        this.announcements = announcements;
        this.holders = holders;
    }

    /** @param group name of a processing group */
    public AnnouncingInterceptor of(String group) {
        return AnnouncingInterceptor.of(group, announcements, holders);
    }
}
