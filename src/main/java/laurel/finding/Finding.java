package laurel.finding;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import laurel.content.Entry;
import laurel.content.EntryForm;
import laurel.content.EntryText;
import laurel.lang.Language;

/** A research finding: who found it, in which years, and where the full report is. */
@Entity
@DiscriminatorValue(FindingKind.NAME)
public class Finding extends Entry {

	private List<String> authors;

	private int firstYear;

	private int lastYear;

	private String report;

	/** For Hibernate alone. */
	protected Finding() {
	}

	Finding(Instant now) {
		super(FindingKind.NAME, now);
	}

	@Override
	protected void reviseDetails(EntryForm form) {
		FindingForm finding = (FindingForm) form;
		this.authors = List.copyOf(finding.getAuthors());
		this.firstYear = finding.firstYear();
		this.lastYear = finding.lastYear();
		this.report = finding.getReport();
	}

	@Override
	protected EntryText newText(Language language) {
		return new FindingText(this, language);
	}

	public List<String> authors() {
		return this.authors;
	}

	/** "2015–2016", or one year alone. */
	public String years() {
		return (this.firstYear == this.lastYear) ? String.valueOf(this.firstYear)
				: this.firstYear + "–" + this.lastYear;
	}

	/** The address of the full report; empty where there is none. */
	public String report() {
		return this.report;
	}

}
