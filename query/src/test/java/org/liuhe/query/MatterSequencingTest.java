package org.liuhe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.attachments.AttachmentWithdrawn;
import org.liuhe.contracts.moderation.TextTakenBack;

class MatterSequencingTest {

    private final MatterSequencing policy = new MatterSequencing();

    @Test
    void bothStreamsOfAMatterAreOneSequence() {
        Story story = new Story(1).filed().accepted().opened().assigned(1, Story.PROPERTY);
        assertThat(sequences(story.events())).containsExactly(story.caseId);
        assertThat(sequences(new Story(2).filed().opened().events())).doesNotContain(story.caseId);
    }

    @Test
    void whatIsDecidedAboutATextComesWithItsMatter() {
        Story story = new Story(1).filed().opened();
        story.record(
                "pub-1", 0, new TextTakenBack("pub-1", story.complaintId, "statement", 1, null, "o", "w", story.now()));
        story.record("pub-2", 0, new TextTakenBack("pub-2", "pet-1", "statement", 1, null, "o", "w", story.now()));
        assertThat(sequences(story.events())).containsExactlyInAnyOrder(story.caseId, "pet-1");
    }

    @Test
    void filesComeWithTheirMatter() {
        Story story = new Story(1).filed().opened();
        story.record("fil-1", 0, new AttachmentWithdrawn("fil-1", story.complaintId, 1, "lin", "a", story.now()));
        assertThat(sequences(story.events())).containsExactly(story.caseId);
    }

    @Test
    void theDirectoryIsOneSequence() {
        assertThat(sequences(Story.town())).hasSize(1);
    }

    @Test
    void anythingElseIsASequenceOfItsOwn() {
        GenericEventMessage<String> event = new GenericEventMessage<>("other");
        assertThat(policy.getSequenceIdentifierFor(event)).isEqualTo(event.getIdentifier());
    }

    private Set<Object> sequences(java.util.List<DomainEventMessage<?>> events) {
        return events.stream().map(policy::getSequenceIdentifierFor).collect(Collectors.toSet());
    }
}
