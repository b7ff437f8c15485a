package org.liuhe.app.operations;

import java.util.List;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tokens as all nodes share them. The token store itself would claim what it is asked for. */
@Component
class Tokens {

    /** A claim is renewed every few seconds, and may be taken over after ten. */
    private static final int ABANDONED_AFTER_SECONDS = 30;

    private final JdbcClient jdbc;
    private final Serializer serializer;

    Tokens(JdbcClient jdbc, Serializer generalSerializer) {
        this.jdbc = jdbc;
        this.serializer = generalSerializer;
    }

    /**
     * A part of a processor.
     *
     * @param segment its number
     * @param position of the last event it handled, -1 where it handled none
     * @param claimed whether a node works on it
     */
    record Part(int segment, long position, boolean claimed) {}

    List<Part> of(String processor) {
        return jdbc.sql(
                        """
                        SELECT segment, token, tokentype, owner IS NOT NULL
                            AND timestamp::timestamptz > now() - make_interval(secs => :abandoned) AS claimed
                        FROM tokenentry WHERE processorname = :processor""")
                .param("processor", processor)
                .param("abandoned", ABANDONED_AFTER_SECONDS)
                .query((row, number) -> new Part(
                        row.getInt("segment"),
                        position(row.getBytes("token"), row.getString("tokentype")),
                        row.getBoolean("claimed")))
                .list();
    }

    private long position(byte[] token, String type) {
        if (token == null) return -1;
        TrackingToken read = serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
        OptionalLong position = read == null ? OptionalLong.empty() : read.position();
        return position.orElse(-1);
    }
}
