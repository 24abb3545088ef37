package org.coachingtoolkit.reports.content.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.people.Adoption;
import org.coachingtoolkit.core.people.Approval;
import org.coachingtoolkit.core.people.Institution;
import org.coachingtoolkit.core.people.Official;
import org.coachingtoolkit.reports.document.ApprovalHead;
import org.coachingtoolkit.reports.document.AttachmentMark;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.CornerHead;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.coachingtoolkit.reports.document.OrganisationHead;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.coachingtoolkit.reports.document.SignatureBlock.Signature;
import org.jspecify.annotations.Nullable;

/** What stands above the title of an institution's papers; blanks stand for whatever is not given. */
public final class Letterhead {
    private static final int NAME_WIDTH = 45;
    private static final int NUMBER_WIDTH = 4;

    private static final Set<String> BY_KIND = Set.of("deputy", "methodist");

    private final Wording wording;
    private final @Nullable Institution institution;

    /** Makes the head of an institution's papers, or of an empty form. */
    public Letterhead(Wording wording, @Nullable Institution institution) {
        this.wording = wording;
        this.institution = institution;
    }

    /** Returns the institution's name for the file's properties; empty on a form. */
    public String author() {
        return institution == null ? "" : institution.name();
    }

    /** Returns the founder, the full name, and the short name in brackets. */
    public OrganisationHead organisation() {
        if (institution == null) {
            return new OrganisationHead(List.of(wording.blank("organisation", NAME_WIDTH)));
        }
        List<RichText> lines = new ArrayList<>();
        Optional.ofNullable(institution.founder()).map(RichText::of).ifPresent(lines::add);
        lines.add(RichText.bold(institution.name()));
        Optional.ofNullable(institution.shortName())
                .map(name -> RichText.of("(" + name + ")"))
                .ifPresent(lines::add);
        return new OrganisationHead(lines);
    }

    /** Returns the block of approval by an order of the head: УТВЕРЖДЕНО приказом руководителя от … № …. */
    public ApprovalHead approvedByOrder(Gender gender, Approval approval) {
        return new ApprovalHead(List.of(), order(gender, approval));
    }

    /** Returns the blocks of adoption by a council, on the left, and of approval by order, on the right. */
    public ApprovalHead adoptedAndApproved(Gender gender, @Nullable Adoption adoption, Approval approval) {
        List<RichText> adopted = List.of(
                wording.bold(wording.text("adopted." + gender)),
                wording.orBlank(adoption == null ? null : adoption.body(), "council", 25),
                wording.line(
                        "minutes",
                        Map.of(
                                "date",
                                wording.date(adoption == null ? null : adoption.on()),
                                "number",
                                wording.orBlank(adoption == null ? null : adoption.number(), "number", NUMBER_WIDTH))));
        return new ApprovalHead(adopted, order(gender, approval));
    }

    /** Returns the block in which the head approves by signing: УТВЕРЖДАЮ, post, signature, name, date. */
    public ApprovalHead approvedBySignature() {
        return approvedBySignature(institution == null ? null : institution.head());
    }

    /** Returns the block in which an official approves by signing; blanks without one. */
    public ApprovalHead approvedBySignature(@Nullable Official official) {
        Optional<Official> head = Optional.ofNullable(official);
        return new ApprovalHead(
                List.of(),
                List.of(
                        wording.bold(wording.text("approve")),
                        wording.orBlank(
                                head.map(Official::post).map(Wording::capital).orElse(null), "post", 25),
                        wording.line(
                                "signature",
                                Map.of(
                                        "signature",
                                        wording.blank("signature", 12),
                                        "name",
                                        wording.orBlank(
                                                head.map(Official::name)
                                                        .map(wording::signing)
                                                        .orElse(null),
                                                "name",
                                                14))),
                        wording.date(null)));
    }

    /** Returns the heads of a document that is approved by order. */
    public List<Block> withOrder(Gender gender, Approval approval) {
        return List.of(organisation(), approvedByOrder(gender, approval));
    }

    /** Returns the heads of a document that the head approves by signing. */
    public List<Block> withSignature() {
        return List.of(organisation(), approvedBySignature());
    }

    /** Returns heads as they stand on a sheet: side by side if it lies on its long side and nobody adopts on the left. */
    public static List<Block> onSheet(LayoutProfile layout, List<Block> heads) {
        return layout.orientation() == Orientation.LANDSCAPE ? inCorners(heads) : heads;
    }

    private static List<Block> inCorners(List<Block> heads) {
        List<RichText> organisation = List.of();
        List<List<RichText>> right = new ArrayList<>();
        for (Block head : heads) {
            if (head instanceof OrganisationHead name) {
                organisation = name.lines();
            } else if (head instanceof AttachmentMark mark) {
                right.add(mark.lines());
            } else if (head instanceof ApprovalHead approval
                    && approval.adopted().isEmpty()) {
                right.add(approval.approved());
            } else {
                return heads;
            }
        }
        return organisation.isEmpty() || right.isEmpty() ? heads : List.of(new CornerHead(organisation, right));
    }

    /** Returns the line on which an official signs: the post with a capital, and the name. */
    public Signature signer(Official official) {
        return new Signature(Wording.capital(official.post()), wording.signing(official.name()), true);
    }

    /** Returns the lines for those whose posts are the texts {@code signer.key}, names to be written by hand. */
    public SignatureBlock signatures(String... keys) {
        return new SignatureBlock(
                Arrays.stream(keys).map(key -> signer(key, null)).toList());
    }

    /** Returns the line on which somebody signs whose part is the text {@code signer.key}; the name, if it is known. */
    public Signature signer(String key, @Nullable PersonName name) {
        return new Signature(post(key), name == null ? "" : wording.signing(name), true);
    }

    /** Returns the post as institutions of this kind have it: a kindergarten has no deputy for teaching. */
    private String post(String key) {
        return Optional.ofNullable(institution)
                .filter(known -> BY_KIND.contains(key))
                .flatMap(known ->
                        wording.choice("signer." + key + ".kind", known.kind().name()))
                .orElseGet(() -> wording.text("signer." + key));
    }

    /** Returns the line on which the head of the institution signs. */
    public Signature ofHead(boolean dated) {
        Official head = institution == null ? null : institution.head();
        return new Signature(
                head == null ? wording.text("signer.head") : Wording.capital(head.post()),
                head == null ? "" : wording.signing(head.name()),
                dated);
    }

    /** Returns a line to sign on without room for a date, for papers that bear one already. */
    public Signature undated(String key, @Nullable PersonName name) {
        Signature dated = signer(key, name);
        return new Signature(dated.post(), dated.name(), false);
    }

    private List<RichText> order(Gender gender, Approval approval) {
        return List.of(
                wording.bold(wording.text("approved." + gender)),
                RichText.of(byOrder()),
                wording.line(
                        "order",
                        Map.of(
                                "date",
                                wording.date(approval.on()),
                                "number",
                                wording.orBlank(approval.number(), "number", NUMBER_WIDTH))));
    }

    /** By whose order, with the post where its case is known. */
    private String byOrder() {
        return Optional.ofNullable(institution)
                .map(Institution::head)
                .flatMap(head -> wording.choice("order.by.post", head.post()))
                .orElseGet(() -> wording.text("order.by"));
    }
}
