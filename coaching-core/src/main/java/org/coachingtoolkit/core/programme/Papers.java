package org.coachingtoolkit.core.programme;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.coachingtoolkit.core.people.Adoption;
import org.coachingtoolkit.core.people.Approval;
import org.coachingtoolkit.core.records.CaseFileId;
import org.jspecify.annotations.Nullable;

/**
 * How the institution's papers on coaching are worded, adopted and approved.
 *
 * @param edition the edition of the Regulation that the institution uses
 * @param legalBasis the acts on which the Regulation is based, as the institution cites them; the school act names them
 *     in a point of its own, and leaves a blank where there are none
 * @param adoption the decision that adopted the Regulation; {@code null} leaves the block blank
 * @param approval the order that approved the Regulation
 * @param scheduleApproval the order that approved the schedule
 * @param overlay what the institution does otherwise than the standard Regulation
 * @param regulationFile the case file in which the Regulation is kept (clause V.1); {@code null} while that is open
 * @param scheduleFile the case file in which the schedule is kept (clause V.1); {@code null} while that is open
 */
public record Papers(
        RegulationEdition edition,
        List<String> legalBasis,
        @Nullable Adoption adoption,
        Approval approval,
        Approval scheduleApproval,
        RegulationOverlay overlay,
        @Nullable CaseFileId regulationFile,
        @Nullable CaseFileId scheduleFile) {
    /** The source's own edition, nothing adopted or approved yet. */
    public static final Papers BLANK =
            new Papers(RegulationEdition.SOURCE, List.of(), null, Approval.BLANK, Approval.BLANK);

    /** Copies the list. */
    public Papers {
        requireNonNull(edition, "edition");
        legalBasis = List.copyOf(requireNonNull(legalBasis, "legalBasis"));
        requireNonNull(approval, "approval");
        requireNonNull(scheduleApproval, "scheduleApproval");
        requireNonNull(overlay, "overlay");
    }

    /** Makes papers of an institution that goes by the standard Regulation and has not said where they are kept. */
    public Papers(
            RegulationEdition edition,
            List<String> legalBasis,
            @Nullable Adoption adoption,
            Approval approval,
            Approval scheduleApproval) {
        this(edition, legalBasis, adoption, approval, scheduleApproval, RegulationOverlay.NONE, null, null);
    }

    /** Returns these papers with another overlay of the Regulation. */
    public Papers with(RegulationOverlay newOverlay) {
        requireNonNull(newOverlay, "newOverlay");
        return new Papers(
                edition, legalBasis, adoption, approval, scheduleApproval, newOverlay, regulationFile, scheduleFile);
    }

    /** Returns these papers, kept in other case files. */
    public Papers keptIn(@Nullable CaseFileId newRegulationFile, @Nullable CaseFileId newScheduleFile) {
        return new Papers(
                edition, legalBasis, adoption, approval, scheduleApproval, overlay, newRegulationFile, newScheduleFile);
    }

    /** Returns a builder, with edition and nothing else. */
    public static Builder builder(RegulationEdition edition) {
        return new Builder(edition);
    }

    /** Returns a builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder(edition)
                .legalBasis(legalBasis)
                .adoption(adoption)
                .approval(approval)
                .scheduleApproval(scheduleApproval)
                .overlay(overlay)
                .regulationFile(regulationFile)
                .scheduleFile(scheduleFile);
    }

    /** Makes {@link Papers}; not thread-safe. */
    public static final class Builder {
        private RegulationEdition edition;
        private List<String> legalBasis = List.of();
        private @Nullable Adoption adoption;
        private Approval approval = Approval.BLANK;
        private Approval scheduleApproval = Approval.BLANK;
        private RegulationOverlay overlay = RegulationOverlay.NONE;
        private @Nullable CaseFileId regulationFile;
        private @Nullable CaseFileId scheduleFile;

        private Builder(RegulationEdition edition) {
            this.edition = requireNonNull(edition, "edition");
        }

        /** Sets the edition of the Regulation that the institution uses. */
        public Builder edition(RegulationEdition edition) {
            this.edition = edition;
            return this;
        }

        /** Sets the acts on which the Regulation is based. */
        public Builder legalBasis(List<String> legalBasis) {
            this.legalBasis = legalBasis;
            return this;
        }

        /** Sets the decision that adopted the Regulation. */
        public Builder adoption(@Nullable Adoption adoption) {
            this.adoption = adoption;
            return this;
        }

        /** Sets the order that approved the Regulation. */
        public Builder approval(Approval approval) {
            this.approval = approval;
            return this;
        }

        /** Sets the order that approved the schedule. */
        public Builder scheduleApproval(Approval scheduleApproval) {
            this.scheduleApproval = scheduleApproval;
            return this;
        }

        /** Sets what the institution does otherwise than the standard Regulation. */
        public Builder overlay(RegulationOverlay overlay) {
            this.overlay = overlay;
            return this;
        }

        /** Sets the case file in which the Regulation is kept (clause V.1). */
        public Builder regulationFile(@Nullable CaseFileId regulationFile) {
            this.regulationFile = regulationFile;
            return this;
        }

        /** Sets the case file in which the schedule is kept (clause V.1). */
        public Builder scheduleFile(@Nullable CaseFileId scheduleFile) {
            this.scheduleFile = scheduleFile;
            return this;
        }

        /**
         * Returns the value.
         *
         * @throws IllegalArgumentException if it is refused, as by the constructor
         */
        public Papers build() {
            return new Papers(
                    edition, legalBasis, adoption, approval, scheduleApproval, overlay, regulationFile, scheduleFile);
        }
    }
}
