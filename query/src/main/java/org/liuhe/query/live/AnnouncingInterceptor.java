package org.liuhe.query.live;

import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.liuhe.query.MatterSequencing;

/**
 * Announces the matter of each event that a projection has handled, and of none that it handles again in a replay; of the
 * projections with inboxes also those in whose inbox the matter stood or stands now. So no projection announces anything
 * itself. To be registered on the processors of all projections.
 */
public final class AnnouncingInterceptor implements MessageHandlerInterceptor<EventMessage<?>> {

    private static final Set<String> WITH_INBOXES =
            Set.of("projection.inbox", "projection.matters", "projection.support");

    private final Announcements announcements;
    private final InboxHolders holders;
    private final boolean withInboxes;

    private AnnouncingInterceptor(Announcements announcements, InboxHolders holders, boolean withInboxes) {
        this.announcements = announcements;
        this.holders = holders;
        this.withInboxes = withInboxes;
    }

    static AnnouncingInterceptor of(String group, Announcements announcements, InboxHolders holders) {
        return new AnnouncingInterceptor(announcements, holders, WITH_INBOXES.contains(group));
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        EventMessage<?> event = unitOfWork.getMessage();
        boolean again = event instanceof TrackedEventMessage<?> tracked && ReplayToken.isReplay(tracked);
        if (again || !(event instanceof DomainEventMessage<?> ofStream)) return chain.proceed();
        String about = MatterSequencing.about(event.getPayload());
        String matter = about == null ? ofStream.getAggregateIdentifier() : about;
        if (withInboxes) holders.of(matter).forEach(announcements::inbox);
        Object handled = chain.proceed();
        if (withInboxes) holders.of(matter).forEach(announcements::inbox);
        announcements.matter(matter);
        return handled;
    }
}
