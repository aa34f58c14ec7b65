/** What a reader must know not to misread an answer. */
export function HowToRead() {
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">How to read an answer</h2>
      <dl class="reading">
        <div>
          <dt>Every row has its evidence</dt>
          <dd>
            The statements, votes, sponsorships and memberships that satisfied each part of the question, each with a
            source and the place in it.
          </dd>
        </div>
        <div>
          <dt>Silence is not opposition</dt>
          <dd>
            Beside each answer stands how many states are on record at all. “Show no record that they …” means just
            that.
          </dd>
        </div>
        <div>
          <dt>Coalitions are definitions</dt>
          <dd>
            The supporters of the PoA are those who voted for A/RES/77/37. The rule is in the graph and can be read,
            computed again and compared with another.
          </dd>
        </div>
      </dl>
    </section>
  );
}
