package org.liuhe.app.walk;

import java.util.ArrayList;
import java.util.List;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;

/** Somebody sends a command. */
record Move(Actor actor, Command command) {

    @Override
    public String toString() {
        return actor.subject() + ": " + command;
    }

    /** What may be done; what weighs more is done more often. */
    static final class Choice {

        private final List<Move> moves = new ArrayList<>();

        Choice may(int weight, Actor actor, Command command) {
            for (int i = 0; i < weight; i++) moves.add(new Move(actor, command));
            return this;
        }

        List<Move> moves() {
            return moves;
        }
    }
}
